# For the scripts of this folder: the interpreters at hand, Pyrena last. $root and $scratch are set.

interpreters=() names=()
add_interpreter() {
    local path name
    path=$(realpath -e "$1" 2>"$scratch/why") && [ -x "$path" ] || return
    case " ${interpreters[*]-} " in *" $path "*) return ;; esac
    name=$("$path" --version 2>&1 | head -n 1)
    name=${name%% (*}
    interpreters+=("$path")
    names+=("$name")
}

median() {
    sort -n "$1" | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'
}

pyrena=${PYRENA:-$root/build/pyrena}
add_interpreter /usr/bin/python3
IFS=: read -ra references <<<"${REFERENCE_PYTHON:-}"
for reference in "${references[@]}" "$root"/.cache/reference/root/usr/bin/python3*; do
    case $reference in *config) ;; *) add_interpreter "$reference" ;; esac
done
rivals=${#interpreters[@]}
if [ -x "$pyrena" ]; then
    add_interpreter "$pyrena"
else
    echo "bench: no $pyrena; run ./dev build" >&2
fi
if [ ${#interpreters[@]} -eq 0 ]; then
    echo "bench: nothing to run" >&2
    exit 1
fi

