/// The front door of the readers: [FileReaderRegistry] looks at a file, and reads it.
///
/// Promise: a file is recognised by its content alone, nothing is thrown for what stands in it, and
/// every row is accounted for. Imports all other reader packages.
@NullMarked
package nl.speelveld.opendata.recognise;

import org.jspecify.annotations.NullMarked;
