package id.tapis.intake.post;

import java.util.List;
import java.util.Set;

/** The waiting replies as work to do, once what a dead sender left behind is sorted out. */
record Waiting(Outbox outbox, Set<String> repeatableChannels) implements Feed.Source {

  @Override
  public void prepare() {
    outbox.recover(repeatableChannels);
  }

  @Override
  public List<Ticket> open(int limit) {
    return outbox.waiting(limit);
  }
}
