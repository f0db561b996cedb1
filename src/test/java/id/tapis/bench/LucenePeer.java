package id.tapis.bench;

import java.io.IOException;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene: words, words with up to two slips, and trigrams; the first 20 put in order again. */
final class LucenePeer implements NamePeer {
  private static final int FETCHED = 20;
  private static final int MOST_WORDS = 60;
  private final JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
  private final IndexSearcher searcher;

  @Override
  public String title() {
    return "Lucene (terms, fuzzy, trigrams; re-ranked)";
  }

  LucenePeer(Map<String, String> names) throws IOException {
    var folder = new ByteBuffersDirectory();
    var analysis = new PerFieldAnalyzerWrapper(words(), Map.of("grams", grams()));
    try (var writer = new IndexWriter(folder, new IndexWriterConfig(analysis))) {
      for (var it : names.entrySet()) {
        var plain = NamePeer.plain(it.getValue());
        var document = new Document();
        document.add(new org.apache.lucene.document.StoredField("id", it.getKey()));
        document.add(new TextField("name", plain, Store.YES));
        document.add(new TextField("grams", plain, Store.NO));
        writer.addDocument(document);
      }
    }
    searcher = new IndexSearcher(DirectoryReader.open(folder));
  }

  private static Analyzer words() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new WhitespaceTokenizer());
      }
    };
  }

  private static Analyzer grams() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        var words = new WhitespaceTokenizer();
        return new TokenStreamComponents(words, new NGramTokenFilter(words, 3, 3, true));
      }
    };
  }

  @Override
  public Answer answer(String text) throws IOException {
    var asked = NamePeer.plain(text);
    var best = Answer.NONE;
    var fields = searcher.storedFields();
    for (var hit : searcher.search(query(asked), FETCHED).scoreDocs) {
      var found = fields.document(hit.doc);
      double score = likeness.apply(asked, found.get("name"));
      best = score > best.score() ? new Answer(found.get("id"), score) : best;
    }
    return best;
  }

  private static Query query(String asked) {
    var query = new BooleanQuery.Builder();
    int words = 0;
    for (var word : asked.split(" ")) {
      if (word.isEmpty() || words++ >= MOST_WORDS) {
        continue;
      }
      query.add(new TermQuery(new Term("name", word)), Occur.SHOULD);
      if (word.length() > 3) {
        query.add(new FuzzyQuery(new Term("name", word), 2, 1), Occur.SHOULD);
      }
      for (int i = 0; i + 3 <= Math.min(word.length(), 12); i++) {
        query.add(new TermQuery(new Term("grams", word.substring(i, i + 3))), Occur.SHOULD);
      }
    }
    return query.build();
  }
}
