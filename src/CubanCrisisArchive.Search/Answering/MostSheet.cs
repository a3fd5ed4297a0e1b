using System.Numerics;
using CubanCrisisArchive.Search.Fts5;
using CubanCrisisArchive.Search.Ranking;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>Which of a query's words each passage and record has, and what they score; filled word by word.</summary>
/// <param name="telling">For each word of the query, how much it counts beside its rarity.</param>
/// <param name="ranking">What counts how much.</param>
internal sealed class MostSheet(IndexArrays index, double[] telling, RankingWeights ranking)
{
    /// <summary>Words kept apart.</summary>
    public const int MostTerms = sizeof(ulong) * 8;

    /// <summary>Stands for the word itself where a substitute's number could.</summary>
    public const int Itself = -1;

    /// <summary>Share that is asked for of the words' weight or of their number: half, or it could hardly be called most.</summary>
    private const double LeastShare = 0.5;

    /// <summary>A passage that has a word by its record's date alone has no score of its own; it must not come out as none.</summary>
    private const double LeastScore = 1e-3;

    private readonly ulong[] inRow = new ulong[index.Rows];
    private readonly float[] rowScores = new float[index.Rows];
    private readonly ulong[] inRecord = new ulong[index.Records];
    private readonly ulong[] insteadInRecord = new ulong[index.Records];
    private readonly float[] recordScores = new float[index.Records];
    private readonly float[] bestOfTerm = new float[index.Records];
    private readonly int[] bestRow = new int[index.Records];
    private readonly List<int> rows = [];
    private readonly List<int> records = [];
    private readonly Dictionary<(int Record, int Term), (int Substitute, double Worth)> instead = [];
    private readonly List<int> ofTerm = [];
    private readonly long[] seen = new long[telling.Length];
    private readonly int count = telling.Length;

    /// <summary>The words that a record must have to count as having all.</summary>
    private readonly ulong matter = Matter(telling);
    private int term = -1;

    public ulong TermsOfRow(long row) => inRow[row];

    public ulong TermsOfRecord(long row) => inRecord[index.RecordOf((int)row)];

    /// <summary>The number of what the row's record has in the place of a word, or null.</summary>
    public int? InsteadOf(long row, int ofTerm) => instead.TryGetValue((index.RecordOf((int)row), ofTerm), out var other) ? other.Substitute : null;

    /// <summary>From here on that word is put down.</summary>
    public void Turn(int to)
    {
        Close();
        term = to;
    }

    /// <param name="substitute">What was walked, or <see cref="Itself"/>.</param>
    /// <param name="worth">What it counts of the word itself.</param>
    public void Add(MatchedRows matched, SearchPlan plan, int substitute, double worth)
    {
        var (hits, descriptions) = (Bits(plan.HitZones), Bits(plan.RecordZones));
        var bit = 1UL << term;
        for (var i = 0; i < matched.Rows.Length; i++)
        {
            var row = matched.Rows[i];
            var zone = 1 << index.ZoneOf(row);
            if (((hits | descriptions) & zone) == 0)
            {
                continue;
            }

            var record = index.RecordOf(row);
            var score = (float)((matched.Scores[i] + LeastScore) * worth);
            if (inRecord[record] == 0 && insteadInRecord[record] == 0)
            {
                records.Add(record);
            }

            if (substitute == Itself)
            {
                inRecord[record] |= bit;
            }
            else if ((inRecord[record] & bit) == 0)
            {
                insteadInRecord[record] |= bit;
                instead.TryAdd((record, term), (substitute, worth));
            }

            if (bestOfTerm[record] <= 0)
            {
                ofTerm.Add(record);
            }

            bestOfTerm[record] = Math.Max(bestOfTerm[record], score);
            if ((hits & zone) != 0)
            {
                AddRow(row, substitute == Itself ? bit : 0, score);
            }
            else if (bestRow[record] == 0)
            {
                bestRow[record] = -row;
            }
        }
    }

    /// <summary>The best, and how many have most of the words.</summary>
    /// <param name="isFull">Whether those with all the words in one passage count too: where a condition is waived they lack that.</param>
    public (IReadOnlyList<RankedRow> Best, long Total) Best(bool byParagraph, int most, bool isFull)
    {
        Close();
        var all = count == MostTerms ? ulong.MaxValue : (1UL << count) - 1;
        double[] weights = [.. seen.Select((known, at) => telling[at] * Bm25.WeightOfRecord(index.RecordCount, (int)known))];
        return byParagraph ? Paragraphs(weights, all, most, isFull) : Records(weights, all, most, isFull);
    }

    private (IReadOnlyList<RankedRow> Best, long Total) Paragraphs(double[] weights, ulong all, int most, bool isFull)
    {
        FindBestRows(weights);
        var lacking = rows.Where(row => isFull || inRow[row] != all).ToList();
        var enough = lacking.Where(HasEnough).ToList();
        return Ordered(enough.Count > 0 ? enough : lacking, Key, most);

        // Of a record that has enough, though no paragraph of it does, the best one stands for it.
        bool HasEnough(int row) => HasMost(inRow[row], index.RecordOf(row), weights)
            || (bestRow[index.RecordOf(row)] == row && HasMost(inRecord[index.RecordOf(row)], index.RecordOf(row), weights));

        double Key(int row) => ScoreOf(row, weights) + (ranking.RecordOfParagraph * KeyOf(index.RecordOf(row), weights));
    }

    /// <summary>A record's score is that of the best place of each word, and of its best paragraph besides: words that stand together answer better.</summary>
    private (IReadOnlyList<RankedRow> Best, long Total) Records(double[] weights, ulong all, int most, bool isFull)
    {
        var full = isFull ? [] : rows.Where(row => inRow[row] == all).Select(index.RecordOf).ToHashSet();
        FindBestRows(weights);
        var lacking = records.Where(record => !full.Contains(record) && bestRow[record] != 0).ToList();
        var enough = lacking.Where(record => HasMost(inRecord[record], record, weights)).ToList();
        var listed = (enough.Count > 0 ? enough : lacking).ToDictionary(record => Math.Abs(bestRow[record]));
        return Ordered([.. listed.Keys], row => KeyOf(listed[row], weights), most);
    }

    private void FindBestRows(double[] weights)
    {
        foreach (var row in rows)
        {
            var record = index.RecordOf(row);
            if (bestRow[record] <= 0 || ScoreOf(row, weights) > ScoreOf(bestRow[record], weights))
            {
                bestRow[record] = row;
            }
        }
    }

    /// <summary>A paragraph with many of the words answers better than one that says a single one often.</summary>
    private double ScoreOf(int row, double[] weights) => rowScores[row] * Share(inRow[row], index.RecordOf(row), weights);

    private double KeyOf(int record, double[] weights)
    {
        var best = bestRow[record] > 0 ? ScoreOf(bestRow[record], weights) : 0;
        var key = (recordScores[record] + (ranking.Together * best)) * Share(inRecord[record], record, weights);

        // All the words, though no paragraph has them together.
        return (inRecord[record] & matter) == matter ? key * ranking.AllWords : key;
    }

    private static (IReadOnlyList<RankedRow> Best, long Total) Ordered(List<int> listed, Func<int, double> keyOf, int most)
    {
        var best = new BestRows(most);
        foreach (var row in listed.Order())
        {
            best.Offer(row, keyOf(row));
        }

        return (best.Page(0, most), listed.Count);
    }

    private void AddRow(int row, ulong bit, float score)
    {
        if (rowScores[row] <= 0)
        {
            rows.Add(row);
        }

        inRow[row] |= bit;
        rowScores[row] += score;
    }

    /// <summary>By weight, or by number of those words that say something: a single rare word must not hide what has all the others.</summary>
    private bool HasMost(ulong had, int record, double[] weights) =>
        Share(had, record, weights) >= LeastShare || BitOperations.PopCount(had & matter) >= Math.Max(2, LeastShare * BitOperations.PopCount(matter));

    /// <summary>Share of the words' weight that a passage or record has; what it has instead counts in part.</summary>
    private double Share(ulong had, int record, double[] weights)
    {
        var (share, whole) = (0.0, 0.0);
        for (var at = 0; at < count; at++)
        {
            whole += weights[at];
            if ((had & (1UL << at)) != 0)
            {
                share += weights[at];
            }
            else if ((insteadInRecord[record] & (1UL << at)) != 0 && instead.TryGetValue((record, at), out var other))
            {
                share += weights[at] * other.Worth;
            }
        }

        return whole > 0 ? share / whole : 0;
    }

    private void Close()
    {
        if (term < 0)
        {
            return;
        }

        foreach (var record in ofTerm)
        {
            recordScores[record] += bestOfTerm[record];
            bestOfTerm[record] = 0;
        }

        seen[term] = ofTerm.Count;
        ofTerm.Clear();
        term = -1;
    }

    private static ulong Matter(double[] telling)
    {
        var full = telling.Max();
        var bits = 0UL;
        for (var at = 0; at < telling.Length; at++)
        {
            bits |= telling[at] >= full ? 1UL << at : 0;
        }

        return bits;
    }

    private static int Bits(IEnumerable<SearchZone> zones) => zones.Aggregate(0, (bits, zone) => bits | (1 << (int)zone));
}
