package nl.speelveld.web.officer;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.visit.Route;

/// Routes of the officer, a room of pages for each task.
public final class OfficerRoutes {
  private final Parts parts;

  /// The officer's rooms.
  public OfficerRoutes(Parts parts) {
    this.parts = parts;
  }

  /// The routes.
  public List<Route> routes() {
    Desk desk = new Desk(parts);
    List<Route> all = new ArrayList<>();
    all.addAll(new RoundListPages(desk).routes());
    all.addAll(new TaskPages(desk).routes());
    all.addAll(new PhasePages(desk).routes());
    all.addAll(new ClosingPages(desk).routes());
    all.addAll(new DataPages(desk, new Held<>()).routes());
    all.addAll(new SeatPages(desk).routes());
    all.addAll(new InvitePages(desk, new Held<>()).routes());
    all.addAll(new ProgressPages(desk).routes());
    StepPages steps = new StepPages(desk);
    all.addAll(steps.routes());
    all.addAll(new DrawPages(desk, steps).routes());
    all.addAll(new OutcomePages(desk).routes());
    all.addAll(new LetterPages(desk).routes());
    all.addAll(new AfterPages(desk).routes());
    all.addAll(new WaitingPages(desk).routes());
    all.addAll(new LatePages(desk).routes());
    all.addAll(new SecondRoundPages(desk).routes());
    all.addAll(new ChildPages(desk).routes());
    all.addAll(new ChildEditPages(desk).routes());
    all.addAll(new RequestPages(desk).routes());
    all.addAll(new FigurePages(desk).routes());
    all.addAll(new ExportPages(desk).routes());
    all.addAll(new KeepingPages(desk).routes());
    return all;
  }
}
