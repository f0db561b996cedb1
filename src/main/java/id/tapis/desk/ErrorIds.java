package id.tapis.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.error.ErrorAttributeOptions.Include;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Gives each failure an id that stands on the page and in the log. */
@Component
class ErrorIds extends DefaultErrorAttributes {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorIds.class);

  @Override
  public Map<String, @Nullable Object> getErrorAttributes(
      WebRequest request, ErrorAttributeOptions options) {
    var attributes = super.getErrorAttributes(request, ErrorAttributeOptions.of(Include.STATUS));
    var id = UUID.randomUUID().toString().substring(0, 8);
    var status = attributes.getOrDefault("status", 500);
    var why = getError(request);
    LOG.warn("Answered {}, id {}, {}", status, id, why == null ? "-" : why.getClass().getName());
    return new HashMap<>(Map.of("id", id, "status", status));
  }
}
