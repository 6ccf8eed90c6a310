package nl.speelveld.report.published;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.speelveld.runs.monitor.Where;

/// Rows of a decomposition: a part whose share is hidden shows nothing that follows from it.
///
/// The index inside a part cannot be computed where everybody or nobody belongs to the group, and
/// then adds nothing: either would give the hidden share away. So both are hidden with it. As the
/// contributions add up to a total that is shown, a hidden one gets company until the hidden ones
/// are at least two and add up to more than nothing. Parts with a share come first, by the size
/// that is shown; hidden ones last, by name.
final class PartRows {
  private static final Comparator<PublishedWhere.Row> ORDER =
      Comparator.comparing((PublishedWhere.Row row) -> !row.share().shown())
          .thenComparing(row -> row.share().shown() ? -row.pupils().find().orElse(0) : 0)
          .thenComparing(PublishedWhere.Row::name);

  private final List<Where.Row> parts;
  private final Set<Integer> hidden = new HashSet<>();
  private final Set<Integer> contributionHidden = new HashSet<>();

  private PartRows(List<Where.Row> parts) {
    this.parts = parts;
  }

  /// The parts after disclosure control.
  ///
  /// @param betrays parts whose numbers would give a hidden school away
  static PublishedWhere of(Where where, ControlledCounts counts, Predicate<Where.Row> betrays) {
    PartRows rows = new PartRows(where.parts());
    for (int i = 0; i < where.parts().size(); i++) {
      if (!counts.share(i).shown() || betrays.test(where.parts().get(i))) {
        rows.hidden.add(i);
      }
    }
    rows.keepCompany();
    // why sorted again: the order by size would tell between which others a hidden part lies
    List<PublishedWhere.Row> published =
        IntStream.range(0, where.parts().size())
            .mapToObj(i -> rows.row(i, counts, betrays.test(where.parts().get(i))))
            .sorted(ORDER)
            .toList();
    return new PublishedWhere(
        where.by(),
        where.total().map(Precision.FINE::round),
        where.between().map(Precision.FINE::round),
        published);
  }

  // a part of one school adds nothing whatever its share: it says nothing and keeps no company
  private void keepCompany() {
    contributionHidden.addAll(hidden);
    List<Integer> others =
        IntStream.range(0, parts.size())
            .boxed()
            .filter(i -> !hidden.contains(i) && parts.get(i).contribution() > 0)
            .sorted(Comparator.comparingDouble(i -> parts.get(i).contribution()))
            .toList();
    for (int i : others) {
      if (safe()) {
        return;
      }
      contributionHidden.add(i);
    }
  }

  private boolean safe() {
    List<Integer> telling =
        contributionHidden.stream().filter(i -> parts.get(i).schools() > 1).toList();
    return telling.isEmpty()
        || telling.size() > 1
            && telling.stream().mapToDouble(i -> parts.get(i).contribution()).sum() > 0;
  }

  private PublishedWhere.Row row(int i, ControlledCounts counts, boolean betrays) {
    Where.Row part = parts.get(i);
    // why: share, inside and contribution are tied by one formula, so that two give the third
    boolean silent = contributionHidden.contains(i);
    return new PublishedWhere.Row(
        part.code(),
        part.name(),
        part.schools(),
        betrays && !counts.sizesPublic() ? Cell.hidden() : counts.total(i),
        betrays ? Cell.hidden() : counts.share(i),
        silent ? Optional.empty() : Optional.of(part.within().map(Precision.COARSE::round)),
        silent ? Cell.hidden() : Cell.of(Math.rint(1000 * part.contribution()) / 1000));
  }
}
