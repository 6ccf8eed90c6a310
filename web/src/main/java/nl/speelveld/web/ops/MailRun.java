package nl.speelveld.web.ops;

import java.time.Clock;
import java.util.List;
import nl.speelveld.runs.office.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands on the mail that is due. What is refused comes back later, ever more slowly; where there
/// is nobody to hand it to, all of it waits. Mail may come twice where the machine falls between
/// handing on and noting it; it is never lost.
final class MailRun {
  private static final Logger LOG = LoggerFactory.getLogger(MailRun.class);
  private static final int AT_ONCE = 50;

  private final Post post;
  private final MailWay way;
  private final Measures measures;
  private final Clock clock;

  MailRun(Post post, MailWay way, Measures measures, Clock clock) {
    this.post = post;
    this.way = way;
    this.measures = measures;
    this.clock = clock;
  }

  /// Hands on what is due now.
  ///
  /// @return how many went
  int once() {
    int went = 0;
    List<Post.Mail> due = post.due(clock.instant(), AT_ONCE);
    while (!due.isEmpty() && !Thread.currentThread().isInterrupted()) {
      try (MailWay.Handing handing = way.begin()) {
        for (Post.Mail mail : due) {
          went += hand(handing, mail) ? 1 : 0;
        }
      } catch (MailWay.Away away) {
        measures.mail("away");
        LOG.atWarn().addKeyValue("why", away.getMessage()).log("nobody to hand mail to");
        return went;
      }
      due = post.due(clock.instant(), AT_ONCE);
    }
    return went;
  }

  private boolean hand(MailWay.Handing handing, Post.Mail mail) throws MailWay.Away {
    try {
      handing.hand(mail);
    } catch (MailWay.Turned turned) {
      measures.mail("refused");
      post.failed(mail.id(), clock.instant(), String.valueOf(turned.getMessage()));
      return false;
    }
    post.sent(mail.id(), clock.instant());
    measures.mail("sent");
    return true;
  }
}
