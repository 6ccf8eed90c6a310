/// The book of counts: tables ([nl.speelveld.table.counts.UnitGroupCountsTest]), how they are
/// gathered ([nl.speelveld.table.counts.CountsBuilderTest]), and the levels in which units lie
/// ([nl.speelveld.table.counts.LevelTest], [nl.speelveld.table.counts.NestedCountsTest]).
@NullMarked
package nl.speelveld.table.counts;

import org.jspecify.annotations.NullMarked;
