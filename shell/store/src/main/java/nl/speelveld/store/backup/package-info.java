/// A store as a file: every table in lines of JSON, with counts and fingerprints.
///
/// In goes a database, out comes a file from which either database is filled again; sealed cells
/// stay sealed. Open [nl.speelveld.store.backup.Manifest] first. Imports the room `database`.
@NullMarked
package nl.speelveld.store.backup;

import org.jspecify.annotations.NullMarked;
