package id.tapis.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tapis.assessment.Knowledge;
import id.tapis.assessment.OfferCheck;
import id.tapis.directory.Directory;
import id.tapis.intake.ClientHandler;
import id.tapis.intake.EmergencyHandler;
import id.tapis.intake.Redaction;
import id.tapis.knowledge.Home;
import id.tapis.registry.Registry;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** The room comes together in a context. */
class ConversationConfigurationTests {

  /** Transactions of nothing. */
  private static final class ResourcelessTransactions extends AbstractPlatformTransactionManager {
    @Override
    protected Object doGetTransaction() {
      return new Object();
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {}

    @Override
    protected void doCommit(DefaultTransactionStatus status) {}

    @Override
    protected void doRollback(DefaultTransactionStatus status) {}
  }

  private final ToyPost post = new ToyPost();
  private final ToyRegistry registry = new ToyRegistry();
  private final JdbcClient jdbc =
      JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:none", "sa", ""));

  @Test
  void answersBothDoorbells() {
    new ApplicationContextRunner()
        .withUserConfiguration(ConversationConfiguration.class)
        .withBean(Home.class, () -> ToyHouse.HOME)
        .withBean(Clock.class, Clock::systemUTC)
        .withBean(JdbcClient.class, () -> jdbc)
        .withBean(ToyPost.class, () -> post)
        .withBean(
            TransactionTemplate.class,
            () -> new TransactionTemplate(new ResourcelessTransactions()))
        .withBean(Redaction.class, () -> text -> text)
        .withBean(Registry.class, () -> registry)
        .withBean(OfferCheck.class, () -> new ToyCheck(registry))
        .withBean(Knowledge.class, ToyHouse.ToyKnowledge::new)
        .withBean(Directory.class, ToyHouse.ToyDirectory::new)
        .withPropertyValues("tapis.conversation.high-within=30m")
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(context).hasSingleBean(ClientHandler.class);
              assertThat(context).hasSingleBean(EmergencyHandler.class);
              assertThat(context).hasSingleBean(Transcripts.class);
              assertThat(context).hasSingleBean(Handovers.class);
            });
  }
}
