package id.tapis.casework;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The same promises on the database of production. */
@Import(CaseworkOnPostgresIntegrationTests.Server.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:postgresql:tapis")
class CasePrivacyOnPostgresIntegrationTests extends CasePrivacyIntegrationTests {}
