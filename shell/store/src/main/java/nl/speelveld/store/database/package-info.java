/// Connections, migrations and transactions, for H2 and PostgreSQL alike.
///
/// In goes work with a connection, out comes its answer, once what it wrote stands on the disk.
/// Open [nl.speelveld.store.database.Database] first. Imports nothing of the house.
@NullMarked
package nl.speelveld.store.database;

import org.jspecify.annotations.NullMarked;
