class Broken:   
    x = 1  
    y = print(  
      1,  
   (lambda: 1 / 0)()  
    )   
    z = 2   
