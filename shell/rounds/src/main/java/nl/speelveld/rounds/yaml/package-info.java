/// YAML as plain values, each with its line, and plain values as YAML.
///
/// In: text. Promised: a value for every part of it, or a finding with the line; no object of the
/// file's choosing is ever made, and a small file cannot unfold to a large one. Open
/// [nl.speelveld.rounds.yaml.YamlFile] first, and [nl.speelveld.rounds.yaml.YamlText] to write.
/// Imports findings and the parser.
@NullMarked
package nl.speelveld.rounds.yaml;

import org.jspecify.annotations.NullMarked;
