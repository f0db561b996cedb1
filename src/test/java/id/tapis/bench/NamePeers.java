package id.tapis.bench;

import id.tapis.knowledge.Home;
import id.tapis.registry.Lexicon;
import id.tapis.registry.NameIndex;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Ours, Jaro-Winkler over the whole list, and PostgreSQL's trigrams. */
final class NamePeers {

  private NamePeers() {}

  static List<NamePeer.Builder> all() {
    return List.of(Ours::new, JaroWinkler::new, LucenePeer::new, Trigrams::new);
  }

  private static final class Ours implements NamePeer {
    private final NameIndex index;

    Ours(Map<String, String> names) {
      index = NameIndex.of(names, Lexicon.load(Home.find()));
    }

    @Override
    public String title() {
      return "Tapis";
    }

    @Override
    public Answer answer(String text) {
      var match = index.find(text);
      return match.id().map(it -> new Answer(it, match.confidence())).orElse(Answer.NONE);
    }
  }

  private static final class JaroWinkler implements NamePeer {
    private final JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
    private final Map<String, String> plain = new LinkedHashMap<>();

    JaroWinkler(Map<String, String> names) {
      names.forEach((id, name) -> plain.put(id, NamePeer.plain(name)));
    }

    @Override
    public String title() {
      return "commons-text Jaro-Winkler";
    }

    @Override
    public Answer answer(String text) {
      var asked = NamePeer.plain(text);
      var best = Answer.NONE;
      for (var it : plain.entrySet()) {
        double score = likeness.apply(asked, it.getValue());
        best = score > best.score() ? new Answer(it.getKey(), score) : best;
      }
      return best;
    }
  }

  /** A real server beside us: its own processor time is not counted, only the time we wait. */
  private static final class Trigrams implements NamePeer {
    private final EmbeddedPostgres server = EmbeddedPostgres.start();
    private final Connection connection;
    private final PreparedStatement nearest;

    Trigrams(Map<String, String> names) throws IOException {
      try {
        connection = server.getPostgresDatabase().getConnection();
        run("create extension pg_trgm");
        run("create table firm (id text, name text)");
        fill(connection, names);
        run("create index on firm using gist (name gist_trgm_ops)");
        run("analyze firm");
        nearest =
            connection.prepareStatement(
                "select id, similarity(name, ?) from firm order by name <-> ? limit 1");
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }

    private void run(String sql) throws SQLException {
      try (var it = connection.createStatement()) {
        it.execute(sql);
      }
    }

    @Override
    public String title() {
      return "PostgreSQL pg_trgm (GiST)";
    }

    private static void fill(Connection connection, Map<String, String> names) throws SQLException {
      try (var insert = connection.prepareStatement("insert into firm values (?, ?)")) {
        for (var it : names.entrySet()) {
          insert.setString(1, it.getKey());
          insert.setString(2, NamePeer.plain(it.getValue()));
          insert.addBatch();
        }
        insert.executeBatch();
      }
    }

    @Override
    public Answer answer(String text) throws IOException {
      try {
        nearest.setString(1, NamePeer.plain(text));
        nearest.setString(2, NamePeer.plain(text));
        try (var rows = nearest.executeQuery()) {
          return rows.next() ? new Answer(rows.getString(1), rows.getDouble(2)) : Answer.NONE;
        }
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }
}
