package id.tapis.casework;

import id.tapis.assessment.Risk;
import id.tapis.conversation.HandoverRequested;
import id.tapis.conversation.HandoverRequested.Ground;
import id.tapis.conversation.Handovers.Handover;
import id.tapis.intake.ClientId;
import java.time.Instant;

/** Invented clients, staff and offers. */
public final class CaseFixtures {
  public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  public static final Staff SARI = new Staff("sari", Role.COUNSELLOR);
  public static final Staff BUDI = new Staff("budi", Role.COUNSELLOR);
  public static final Staff RATNA = new Staff("ratna", Role.SUPERVISOR);
  public static final String OFFER =
      "Lowongan admin di Poipet, gaji 12 juta, paspor dipegang agen, berangkat besok. WA 0800-000";

  private CaseFixtures() {}

  public static ClientId client(String letters) {
    return new ClientId((letters + "a".repeat(26)).substring(0, 26));
  }

  public static HandoverRequested request(long handover, ClientId client, Ground ground) {
    return new HandoverRequested(handover, client, ground, NOW);
  }

  public static Handover handover(long id, ClientId client, Risk risk, String offer) {
    return new Handover(id, client, risk, offer, assessment(offer, risk), "id");
  }

  /** An assessment in the command line's shape that quotes the offer where it can. */
  public static String assessment(String offer, Risk risk) {
    var quote = "paspor dipegang agen";
    var start = offer.indexOf(quote);
    var indicators =
        start < 0
            ? ""
            : """
              {"id":"paspor_ditahan","polarity":"RED","start":%d,"end":%d,"quote":"%s"}"""
                .formatted(start, start + quote.length(), quote);
    return """
        {"id":"1","kind":"OFFER","risk":"%s","modi":[{"id":"scam_online_asia_tenggara",\
        "confidence":0.81}],"indicators":[%s],"agencies":[{"mention":"PT Contoh Jaya","start":0,\
        "end":3,"finding":"CANNOT_CHECK","asOf":"2026-03-02"}],"facts":{"destination":"KH",\
        "salary":{"min":12000000,"currency":"IDR","period":"MONTH"},"contacts":[{"type":"PHONE",\
        "value":"0800-000"}]},"stage":"PAPERS_HANDED_OVER","route":["kp2mi"],"versions":\
        {"rules":"r1","models":"m1","register":"g1"},"tookMicros":900}"""
        .formatted(risk, indicators);
  }
}
