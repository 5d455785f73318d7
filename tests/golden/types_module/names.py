import types

print(sorted(set(types.__all__) - {"CapsuleType"}))
print(types.FunctionType, types.GeneratorType, types.CellType, types.MethodType, types.ModuleType, types.NoneType)
print(types.LambdaType is types.FunctionType, types.BuiltinFunctionType is type(len), types.UnionType, types.GenericAlias)
print(types.SimpleNamespace(a=1, b=[2]), types.ModuleType("m", "doc").__doc__)
print(types.TracebackType, types.FrameType, types.MappingProxyType({1: 2}), types.EllipsisType, types.NotImplementedType)
print(isinstance(vars(types.DynamicClassAttribute)["__get__"], types.FunctionType), types.MemberDescriptorType, types.GetSetDescriptorType)
print(types.WrapperDescriptorType, types.MethodWrapperType, types.MethodDescriptorType, types.ClassMethodDescriptorType)
