namespace CubanCrisisArchive.Records.Text;

/// <summary>Source lines, both ends included, counted from 1 as an editor counts them.</summary>
public readonly record struct LineRange(int Start, int End)
{
    public override string ToString() => Start == End ? $"{Start}" : $"{Start}–{End}";
}
