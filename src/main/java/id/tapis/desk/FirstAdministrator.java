package id.tapis.desk;

import id.tapis.casework.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Lets somebody in at the very first start. */
@Component
class FirstAdministrator implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
  private final Accounts accounts;
  private final DeskSettings settings;

  FirstAdministrator(Accounts accounts, DeskSettings settings) {
    this.accounts = accounts;
    this.settings = settings;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (!accounts.all().isEmpty()) {
      return;
    }
    var given = settings.adminPassword();
    var password = given.isEmpty() ? Passwords.next() : given;
    var added = accounts.add(settings.adminName(), password, Role.ADMINISTRATOR, false);
    if (added && given.isEmpty()) {
      LOG.info(
          "First sign-in at /desk (shown once): name {}, password {}",
          settings.adminName(),
          password);
    } else if (added && !Passwords.willDo(given, settings.adminName())) {
      LOG.warn("The first administrator's password is weak: change it at /desk/password");
    }
  }
}
