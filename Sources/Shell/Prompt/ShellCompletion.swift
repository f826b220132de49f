/// The scripts that teach a shell to complete spar's words.
///
/// They hold no words of their own: on Tab they ask `spar completions --line`, so that a shell and the prompt offer
/// the same and can never be out of step. The line is handed over behind a space, so that no option in it is taken
/// for one of `completions`. Where nothing is offered the shell's own completion of files takes over.
package enum ShellCompletion: String, CaseIterable, Sendable {
  case bash, zsh, fish

  /// The script to source or install.
  package var script: String {
    switch self {
    case .bash:
      #"""
      # bash completion for spar
      _spar() {
        local line=${COMP_LINE:0:$COMP_POINT} word
        COMPREPLY=()
        while IFS= read -r word; do
          COMPREPLY+=("$(printf %q "$word")")
        done < <("${COMP_WORDS[0]}" completions --line " ${line#*[[:space:]]}" 2>/dev/null)
      }
      complete -o default -F _spar spar

      """#
    case .zsh:
      #"""
      #compdef spar
      # zsh completion for spar
      _spar() {
        local line="${(j: :)words[2,CURRENT]}"
        local -a found
        found=("${(@f)$(${words[1]} completions --line " $line" 2>/dev/null)}")
        found=(${found:#})
        if (( ${#found} )); then compadd -a found; else _files; fi
      }
      if [ "$funcstack[1]" = "_spar" ]; then _spar "$@"; else compdef _spar spar; fi

      """#
    case .fish:
      #"""
      # fish completion for spar
      function __spar_words
        set -l line (commandline -cp | string replace -r '^\s*\S+\s?' '')
        spar completions --line " $line" 2>/dev/null
      end
      complete -c spar -a '(__spar_words)'

      """#
    }
  }
}
