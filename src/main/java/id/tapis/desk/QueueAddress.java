package id.tapis.desk;

import id.tapis.assessment.Risk;
import id.tapis.casework.CaseStatus;
import id.tapis.casework.QueueFilter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The queue's filters as they stand in the address. */
record QueueAddress(QueueFilter filter) {

  public QueueAddress level(@Nullable Risk level) {
    return new QueueAddress(
        new QueueFilter(Optional.ofNullable(level), filter.status(), filter.mine()));
  }

  public QueueAddress status(@Nullable CaseStatus status) {
    return new QueueAddress(
        new QueueFilter(filter.level(), Optional.ofNullable(status), filter.mine()));
  }

  public QueueAddress mine(boolean mine) {
    return new QueueAddress(new QueueFilter(filter.level(), filter.status(), mine));
  }

  public boolean isFiltered() {
    return filter.mine() || filter.level().isPresent() || filter.status().isPresent();
  }

  public String page() {
    return address("/desk").build().toUriString();
  }

  public String live(String seen) {
    return address("/desk/live").queryParam("seen", seen).build().toUriString();
  }

  private UriComponentsBuilder address(String path) {
    return UriComponentsBuilder.fromPath(path)
        .queryParamIfPresent("level", filter.level())
        .queryParamIfPresent("status", filter.status())
        .queryParamIfPresent("mine", filter.mine() ? Optional.of(true) : Optional.empty());
  }
}
