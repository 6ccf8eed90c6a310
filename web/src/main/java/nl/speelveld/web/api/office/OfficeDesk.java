package nl.speelveld.web.api.office;

import static nl.speelveld.report.text.Arg.arg;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelveld.runs.enrolment.EnrolmentRound;
import nl.speelveld.runs.enrolment.RoundStore.Read;
import nl.speelveld.runs.office.Consequences;
import nl.speelveld.runs.office.OfficeRound;
import nl.speelveld.runs.office.OfficeStore;
import nl.speelveld.runs.office.Phase;
import nl.speelveld.runs.people.AccessLog;
import nl.speelveld.runs.people.Role;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.api.operation.ApiFault;
import nl.speelveld.web.api.operation.Call;
import nl.speelveld.web.api.operation.Reply;
import nl.speelveld.web.api.rounds.RoundItem;
import nl.speelveld.web.family.FamilyMail;
import nl.speelveld.web.parts.OpenRounds;
import nl.speelveld.web.parts.Parts;

/// What all operations on a round of an office share: the round, its version, and the record of
/// what was done.
record OfficeDesk(Parts parts) {
  OfficeStore store() {
    return parts.store();
  }

  /// The round that the path names, for an account with one of these roles in its municipality.
  OfficeRound round(Call call, Role... roles) {
    return parts.access().of(call.visit(), roles);
  }

  /// The same for who is about to change it.
  ///
  /// @param phases in which it can be changed so
  /// @throws ApiFault 428 or 412 where it was not seen as it is, 409 in another phase
  OfficeRound seen(Call call, Set<Phase> phases, Role... roles) {
    OfficeRound round = round(call, roles);
    call.checkVersion(round.version());
    needs(round, phases);
    return round;
  }

  /// Refuses a round that is in another phase.
  ///
  /// @throws ApiFault 409 with the phases in which it can be done
  void needs(OfficeRound round, Set<Phase> phases) {
    if (!phases.contains(round.phase())) {
      throw new ApiFault(
          409,
          "phase",
          arg("phase", round.phase().id()),
          arg("needed", phases.stream().sorted().map(Phase::id).collect(Collectors.joining(", "))));
    }
  }

  /// Tells families, as the pages of the office do.
  FamilyMail mail() {
    return new FamilyMail(store(), parts.settings().address());
  }

  /// Records what was done.
  void record(Call call, OfficeRound round, AccessLog.Action action, String detail) {
    record(call, round, action, new About("", detail));
  }

  /// Of which child, and what.
  record About(String child, String detail) {}

  /// Records what was done about a child.
  void record(Call call, OfficeRound round, AccessLog.Action action, About about) {
    store()
        .accessLog()
        .keep(
            new AccessLog.Entry(
                call.now(),
                call.visitor().recorded(),
                role(call, round).id(),
                round.municipality(),
                action,
                round.id(),
                about.child(),
                "api: " + about.detail()));
  }

  private static Role role(Call call, OfficeRound round) {
    return Arrays.stream(Role.values())
        .filter(role -> role == Role.OFFICER || role == Role.NOTARY)
        .filter(role -> call.visitor().is(role, round.municipality()))
        .findFirst()
        .orElseThrow(ApiFault::notFound);
  }

  /// The round as it is after a change, with its version.
  Reply now(OfficeRound round) {
    OfficeRound after = store().rounds().find(round.id()).orElseThrow(ApiFault::notFound);
    return Reply.json(RoundItem.of(after)).ofVersion(after.version());
  }

  /// Writes a round again, or tells that somebody else was first.
  Reply replaced(Call call, OfficeRound before, OfficeRound after, String detail) {
    if (!store().rounds().replace(before, after)) {
      throw ApiFault.overtaken();
    }
    record(call, before, AccessLog.Action.ROUND_CHANGED, detail);
    return now(after);
  }

  /// Carries a step of the round and keeps what it left; of two at once exactly one is kept.
  Reply step(Call call, OfficeRound round, OpenRounds.Step step, About about) {
    return switch (parts.open().step(round, step, call.now())) {
      case Read.Refused<EnrolmentRound>(var found) -> throw refused(found);
      case Read.Done<EnrolmentRound> _ -> {
        record(call, round, AccessLog.Action.STEP_DONE, about);
        yield now(round);
      }
    };
  }

  /// Carries a step after the outcome, and tells whoever has another place by it.
  Reply laterStep(Call call, OfficeRound round, OpenRounds.Step step, About about) {
    EnrolmentRound before = open(round);
    Reply reply = step(call, round, step, about);
    OfficeRound now = store().rounds().find(round.id()).orElseThrow(ApiFault::notFound);
    parts
        .open()
        .find(now)
        .ifPresent(after -> mail().moved(now, Consequences.between(before, after), call.now()));
    return reply;
  }

  /// A step that was refused, as a program is told.
  static ApiFault refused(Findings found) {
    return OpenRounds.isOvertaken(found) ? ApiFault.overtaken() : ApiFault.conflict(found);
  }

  /// The round as it stands, where nothing is wrong with its files.
  ///
  /// @throws ApiFault 409 with what is wrong
  EnrolmentRound open(OfficeRound round) {
    return switch (parts.open().open(round)) {
      case Read.Done<EnrolmentRound>(var open, _) -> open;
      case Read.Refused<EnrolmentRound>(var found) -> throw ApiFault.conflict(found);
    };
  }

  /// The rounds that a caller may know of, newest first.
  List<OfficeRound> all(Call call, Role... roles) {
    return parts.access().all(call.visitor(), roles);
  }
}
