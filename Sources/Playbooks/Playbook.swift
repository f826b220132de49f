/// Everything authored that lies open: scripts, catalogues and personas.
package struct Playbook: Sendable {
  package var scripts: [Script] = []
  package var catalogues: [Catalogue] = []
  package var personas: [Persona] = []

  package init() {}
}
