package id.tapis.casework;

import static id.tapis.casework.CaseFixtures.OFFER;
import static id.tapis.casework.CaseFixtures.RATNA;
import static id.tapis.casework.CaseFixtures.client;
import static id.tapis.casework.CaseFixtures.handover;
import static id.tapis.casework.CaseFixtures.request;

import id.tapis.assessment.Risk;
import id.tapis.conversation.HandoverRequested.Ground;
import id.tapis.intake.ClientId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The room with its tables and doors, empty before each test. */
@SpringBootTest(
    classes = CaseworkApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:casework;DB_CLOSE_DELAY=-1",
      "spring.jpa.hibernate.ddl-auto=validate"
    })
@RecordApplicationEvents
abstract class CaseworkRoom {
  @Autowired Casework casework;
  @Autowired ApplicationEventPublisher events;
  @Autowired ApplicationEvents heard;
  @Autowired Doors.Notebook notebook;
  @Autowired Doors.Talks talks;
  @Autowired Doors.Hands clock;
  @Autowired JdbcClient database;
  final ClientId ana = client("k");

  @BeforeEach
  void empty() {
    for (var table : new String[] {"note", "evidence", "consent", "audit", "case"}) {
      database.sql("delete from casework_" + table).update();
    }
    talks.lines.clear();
    talks.released.clear();
  }

  CaseId arrives(long handover, ClientId client, Risk risk) {
    notebook.handovers.put(handover, handover(handover, client, risk, OFFER));
    events.publishEvent(request(handover, client, Ground.CONSENT));
    return new CaseId(
        database
            .sql("select case_id from casework_evidence where handover = ?")
            .param(handover)
            .query(java.util.UUID.class)
            .single());
  }

  CaseFile file(CaseId id) {
    return casework.show(id, RATNA).orElseThrow();
  }
}
