import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.*;
import org.apache.lucene.search.spans.SpanNearQuery;
import org.apache.lucene.search.spans.SpanQuery;
import org.apache.lucene.search.spans.SpanTermQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.MMapDirectory;

/** Answers the benchmark's queries with Lucene: exact total, counts by year, collection and kind, the best ten with snippets. */
public final class LuceneDriver {
    private static final int YEARS = 64;
    private static final int FIRST_YEAR = 1945;
    private static final int VALUES = 32;
    private static final int BEST = 10;

    /** As many words as the archive's search takes for one wildcard. */
    private static final int WILDCARD_WORDS = 200;

    public static void main(String[] args) throws Exception {
        Path folder = Paths.get(args[0]);
        if (!Files.exists(folder)) {
            build(folder, Paths.get(args[1]));
        }

        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        try (DirectoryReader reader = DirectoryReader.open(new MMapDirectory(folder))) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            UnifiedHighlighter highlighter = new UnifiedHighlighter(searcher, analyzer());
            out.println("ready " + reader.numDocs());
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] f = line.split("\t", -1);
                long began = System.nanoTime();
                Query query = query(f[0], f[1], f[2], f[3]);
                Counts counts = new Counts();
                TopScoreDocCollector top = TopScoreDocCollector.create(BEST, Integer.MAX_VALUE);
                searcher.search(query, MultiCollector.wrap(top, counts));
                TopDocs best = top.topDocs();
                String[] snippets = best.scoreDocs.length == 0 ? new String[0] : highlighter.highlight("text", query, best, 1);
                long took = System.nanoTime() - began;
                out.println(took + "\t" + counts.total + "\t" + snippets.length);
            }
        }
    }

    /** The same words as the archive's index: letters and digits, small, without accents, by Porter's stems; no stop words. */
    private static Analyzer analyzer() {
        return new Analyzer(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokens = CharTokenizer.fromTokenCharPredicate(Character::isLetterOrDigit);
                TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(tokens));
                return new TokenStreamComponents(tokens, field.equals("word") ? words : new PorterStemFilter(words));
            }
        };
    }

    private static void build(Path folder, Path passages) throws IOException {
        Map<String, Integer> names = new HashMap<>();
        FieldType words = new FieldType(TextField.TYPE_NOT_STORED);
        words.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        try (IndexWriter writer = new IndexWriter(new MMapDirectory(folder), new IndexWriterConfig(analyzer()).setRAMBufferSizeMB(256));
            BufferedReader in = Files.newBufferedReader(passages)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] f = line.split("\t", 4);
                Document document = new Document();
                document.add(new Field("text", f[3], TextField.TYPE_STORED));
                document.add(new Field("word", f[3], words));
                int day = Integer.parseInt(f[0]);
                document.add(new IntPoint("day", day));
                document.add(new NumericDocValuesField("year", day / 10000 - FIRST_YEAR));
                document.add(new NumericDocValuesField("collection", names.computeIfAbsent(f[1], n -> names.size())));
                document.add(new NumericDocValuesField("kind", names.computeIfAbsent(f[2], n -> names.size())));
                document.add(new StoredField("id", line.hashCode()));
                writer.addDocument(document);
            }

            writer.forceMerge(1);
        }
    }

    private static Query query(String op, String args, String from, String to) throws IOException {
        Query words = words(op, args);
        if (from.isEmpty()) {
            return words;
        }

        return new BooleanQuery.Builder()
            .add(words, BooleanClause.Occur.MUST)
            .add(IntPoint.newRangeQuery("day", Integer.parseInt(from), Integer.parseInt(to)), BooleanClause.Occur.FILTER)
            .build();
    }

    private static Query words(String op, String args) throws IOException {
        String[] f = args.split(" ");
        switch (op) {
            case "term": return new TermQuery(new Term("text", stem(args)));
            case "and": return bool(f, BooleanClause.Occur.MUST);
            case "or": return bool(f, BooleanClause.Occur.SHOULD);
            case "phrase": return phrase(args);
            case "near": {
                List<SpanQuery> spans = new ArrayList<>();
                for (int i = 1; i < f.length; i++) {
                    spans.add(new SpanTermQuery(new Term("text", stem(f[i]))));
                }

                return new SpanNearQuery(spans.toArray(new SpanQuery[0]), Integer.parseInt(f[0]), false);
            }
            case "prefix": return scoring(new PrefixQuery(new Term("word", args)), BooleanQuery.getMaxClauseCount());
            case "wild": return scoring(new WildcardQuery(new Term("word", args)), WILDCARD_WORDS);
            case "fuzzy": return new FuzzyQuery(new Term("word", f[1]), Integer.parseInt(f[0]), 0, 50, true);
            case "bool": {
                BooleanQuery.Builder all = new BooleanQuery.Builder();
                for (String group : args.split(" & ")) {
                    boolean not = group.startsWith("-");
                    BooleanQuery.Builder any = new BooleanQuery.Builder();
                    for (String one : (not ? group.substring(1) : group).split("\\|")) {
                        any.add(phrase(one.replace('_', ' ')), BooleanClause.Occur.SHOULD);
                    }

                    all.add(any.build(), not ? BooleanClause.Occur.MUST_NOT : BooleanClause.Occur.MUST);
                }

                return all.build();
            }
            default: throw new IllegalArgumentException(op);
        }
    }

    private static Query scoring(MultiTermQuery query, int words) {
        query.setRewriteMethod(new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(words));
        return query;
    }

    private static Query bool(String[] words, BooleanClause.Occur occur) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            all.add(new TermQuery(new Term("text", stem(word))), occur);
        }

        return all.build();
    }

    private static Query phrase(String text) throws IOException {
        String[] words = text.split(" ");
        if (words.length == 1) {
            return new TermQuery(new Term("text", stem(text)));
        }

        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (String word : words) {
            phrase.add(new Term("text", stem(word)));
        }

        return phrase.build();
    }

    private static String stem(String word) throws IOException {
        try (TokenStream tokens = ANALYZER.tokenStream("text", word)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            tokens.incrementToken();
            return term.toString();
        }
    }

    private static final Analyzer ANALYZER = analyzer();

    /** Exact total and counts in the one pass. */
    private static final class Counts extends SimpleCollector {
        private final int[] years = new int[YEARS];
        private final int[] collections = new int[VALUES];
        private final int[] kinds = new int[VALUES];
        private NumericDocValues year;
        private NumericDocValues collection;
        private NumericDocValues kind;
        private long total;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            year = context.reader().getNumericDocValues("year");
            collection = context.reader().getNumericDocValues("collection");
            kind = context.reader().getNumericDocValues("kind");
        }

        @Override
        public void collect(int doc) throws IOException {
            total++;
            year.advanceExact(doc);
            years[(int) year.longValue()]++;
            collection.advanceExact(doc);
            collections[(int) collection.longValue()]++;
            kind.advanceExact(doc);
            kinds[(int) kind.longValue()]++;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
