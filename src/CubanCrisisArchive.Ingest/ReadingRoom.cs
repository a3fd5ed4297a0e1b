namespace CubanCrisisArchive.Ingest;

/// <summary>
/// Bounds how much text is read, or read and not yet written, at the same time, so that memory stays flat whatever the sizes of
/// the files: a record takes some thirty times its text while it is made. A file larger than the whole room has it to itself.
/// </summary>
internal sealed class ReadingRoom : IDisposable
{
    private const int Unit = 64 * 1024;
    private const int Units = 64;

    private readonly SemaphoreSlim free = new(Units, Units);

    /// <summary>Waits until there is room for a file, and takes it; gives what to hand back to <see cref="Leave"/>.</summary>
    public async Task<int> EnterAsync(long length, CancellationToken cancellationToken)
    {
        var units = (int)Math.Clamp((length + Unit - 1) / Unit, 1, Units);
        var taken = 0;
        try
        {
            while (taken < units)
            {
                await free.WaitAsync(cancellationToken);
                taken++;
            }

            return units;
        }
        catch
        {
            Leave(taken);
            throw;
        }
    }

    public void Leave(int units)
    {
        if (units > 0)
        {
            free.Release(units);
        }
    }

    public void Dispose() => free.Dispose();
}
