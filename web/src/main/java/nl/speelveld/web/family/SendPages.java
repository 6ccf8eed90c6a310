package nl.speelveld.web.family;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.draw.CheckCode;
import nl.speelveld.matching.draw.Receipt;
import nl.speelveld.report.letters.ReceiptHtml;
import nl.speelveld.runs.choosing.ListAdvice;
import nl.speelveld.runs.office.Lists;
import nl.speelveld.runs.office.RankedList;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Visit;

/// Looking the list over, sending it, and the proof of it.
final class SendPages {
  private final FamilyDesk desk;
  private final OutcomeDesk outcomes;
  private final ListSaving saving;

  SendPages(FamilyDesk desk, OutcomeDesk outcomes) {
    this.desk = desk;
    this.outcomes = outcomes;
    saving = new ListSaving(desk);
  }

  void show(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    visit.show("family/send.jte", page(visit, chooser), Map.of("model", model(visit, chooser)));
  }

  private Page page(Visit visit, Chooser chooser) {
    return desk.page(visit, chooser, "send.title");
  }

  private SendModel model(Visit visit, Chooser chooser) {
    ProgrammeViews views = ProgrammeViews.of(chooser, desk.chances(chooser, visit));
    return new SendModel(
        FamilyHead.of(chooser),
        views.listed(chooser.list().choices()),
        ListAdvice.of(
            chooser.facts().rules(), chooser.child(), chooser.list().choices(), views.open()),
        chooser.child().person().email(),
        chooser.list().sent());
  }

  void send(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    Form form = visit.form();
    Page page = page(visit, chooser);
    SendModel model = model(visit, chooser);
    check(chooser, form, page, model.advice());
    if (!form.isSound()) {
      visit.showAgain("family/send.jte", page, form, Map.of("model", model));
      return;
    }
    RankedList list = chooser.list();
    Lists.Saved saved =
        saving.save(visit, chooser, list.revision(), new ListSaving.Next(list.choices(), true));
    switch (saved) {
      case Lists.Saved.Kept(var kept) -> {
        desk.mail().receipt(chooser, ReceiptNumber.of(chooser.round().id(), kept), visit.now());
        visit.goTo(chooser.base() + "/bewijs");
      }
      case Lists.Saved.TooLate _ -> visit.goTo(chooser.base() + "/lijst?te-laat=1");
      case Lists.Saved.Overtaken _ -> {
        form.wrong("lijst", page.say("send.overtaken"));
        visit.showAgain(
            "family/send.jte", page, form, Map.of("model", model(visit, desk.chooser(visit))));
      }
    }
  }

  /// The list that is sent is the one that was on the page, and long enough.
  private static void check(Chooser chooser, Form form, Page page, ListAdvice advice) {
    if (!form.value("gezien").equals(Integer.toString(chooser.list().revision()))) {
      form.wrong("lijst", page.say("send.overtaken"));
    } else if (chooser.list().choices().isEmpty()) {
      form.wrong("lijst", page.say("send.empty"));
    } else if (advice.tooFew() > 0) {
      form.wrong("lijst", page.say("advice.tooFew", arg("n", advice.tooFew())));
    }
  }

  void receipt(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    Optional<Receipt> frozen = outcomes.findReceipt(chooser);
    Optional<RankedList> sent =
        frozen.isPresent() && chooser.list().isSaved()
            ? Optional.of(chooser.list())
            : desk
                .parts()
                .store()
                .lists()
                .history(chooser.round().id(), chooser.child().pseudonym())
                .stream()
                .filter(RankedList::sent)
                .findFirst();
    if (sent.isEmpty()) {
      visit.goTo(chooser.base() + "/versturen");
      return;
    }
    String number =
        frozen
            .map(its -> CheckCode.of(its.fingerprint()))
            .orElseGet(() -> ReceiptNumber.of(chooser.round().id(), sent.get()));
    String path = "/rondes/" + chooser.round().id();
    Page page = desk.page(visit, chooser, "receipt.title");
    ReceiptModel model =
        new ReceiptModel(
            FamilyHead.of(chooser),
            number,
            QrSvg.of(inPicture(path, number), page.say("receipt.qr", arg("number", number))),
            sent.get().savedAt(),
            sent.get().choices(),
            frozen.isEmpty() && !sent.get().choices().equals(chooser.list().choices()),
            frozen.map(_ -> new ReceiptModel.Frozen(path)),
            chooser.child().person().email());
    visit.show("family/receipt.jte", page, Map.of("model", model));
  }

  /// The address of the round with the number behind the sign that no browser sends along.
  private String inPicture(String path, String number) {
    return desk.parts()
        .settings()
        .address()
        .map(its -> its.resolve(path) + "#" + number)
        .orElse("Speelveld " + number);
  }

  /// The receipt that a computer can check, as a page.
  void receiptPage(Visit visit) {
    Chooser chooser = desk.chooser(visit);
    Receipt receipt = outcomes.findReceipt(chooser).orElseThrow(Refused::notFound);
    String html =
        ReceiptHtml.of(
            chooser.child().pseudonym(),
            chooser.round().title(),
            List.copyOf(chooser.list().choices()),
            receipt,
            visit.language());
    visit.download(
        "ontvangstbewijs.html", "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  /// The same as the file that the check page takes.
  void receiptFile(Visit visit) {
    Receipt receipt = outcomes.findReceipt(desk.chooser(visit)).orElseThrow(Refused::notFound);
    visit.download(
        "ontvangstbewijs.csv",
        "text/csv; charset=utf-8",
        receipt.text().getBytes(StandardCharsets.UTF_8));
  }
}
