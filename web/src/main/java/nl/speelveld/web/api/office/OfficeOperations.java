package nl.speelveld.web.api.office;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.api.operation.Access;
import nl.speelveld.web.api.operation.Operation;
import nl.speelveld.web.api.operation.Parameter;
import nl.speelveld.web.api.rounds.RoundOperations;
import nl.speelveld.web.parts.Parts;

/// The operations with which an office runs its rounds.
public final class OfficeOperations {
  static final String ROUND = "/v1/office/rounds/{round}";
  static final Access OFFICERS = Access.of(Role.OFFICER);
  private final OfficeDesk desk;

  /// Over the rounds of an installation.
  public OfficeOperations(Parts parts) {
    this.desk = new OfficeDesk(parts);
  }

  /// The operations.
  public List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    all.addAll(new RoundsOfOffice(desk).operations());
    all.addAll(new FilesOfOffice(desk).operations());
    all.addAll(new StepsOfOffice(desk).operations());
    all.addAll(new AnswersOfOffice(desk).operations());
    all.addAll(new AfterOfOffice(desk).operations());
    return all;
  }

  /// An operation that looks at a round.
  static Operation look(String path, String id, Operation.Handler handler) {
    return Operation.get(ROUND + path, id, handler).forThe(OFFICERS).with(RoundOperations.ROUND);
  }

  /// An operation that changes a round.
  static Operation change(HandlerType method, String path, String id, Operation.Handler handler) {
    return Operation.of(method, ROUND + path, id, handler)
        .forThe(OFFICERS)
        .with(RoundOperations.ROUND, Parameter.ifMatch())
        .refusing(409);
  }
}
