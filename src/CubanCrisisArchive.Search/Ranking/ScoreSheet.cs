namespace CubanCrisisArchive.Search.Ranking;

/// <summary>Scores by row while several lists are walked one after the other.</summary>
internal sealed class ScoreSheet(int rows)
{
    private readonly double[] scores = new double[rows];
    private readonly List<int> touched = [];

    public int Rows => rows;

    public void Add(int row, double share)
    {
        if (scores[row] == 0)
        {
            touched.Add(row);
        }

        // The floor keeps a row with a share known as touched.
        scores[row] += Math.Max(share, double.Epsilon);
    }

    /// <summary>Gives every row to the pass and is empty afterwards.</summary>
    public void Hand(RankingPass pass)
    {
        foreach (var row in touched)
        {
            pass.Take(row, scores[row]);
            scores[row] = 0;
        }

        touched.Clear();
    }
}
