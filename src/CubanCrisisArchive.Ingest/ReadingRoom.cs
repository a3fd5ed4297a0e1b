namespace CubanCrisisArchive.Ingest;

/// <summary>
/// Bounds how many files are read at the same time, and how much text is read, or read and not yet written, so that memory stays
/// flat whatever the sizes of the files: a record takes some thirty times its text while it is made. A file larger than the whole room
/// has it to itself. While the writer is busy, readers go on until the room is full.
/// </summary>
internal sealed class ReadingRoom(int readers) : IDisposable
{
    private const int Unit = 4 * 1024;
    private const int Units = 512;

    private readonly SemaphoreSlim free = new(Units, Units);
    private readonly SemaphoreSlim desks = new(Math.Max(1, readers));

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

    /// <summary>Reads as soon as one of the readers is free.</summary>
    public async Task<T> ReadAsync<T>(Func<T> read, CancellationToken cancellationToken)
    {
        await desks.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(read, cancellationToken);
        }
        finally
        {
            desks.Release();
        }
    }

    public void Leave(int units)
    {
        if (units > 0)
        {
            free.Release(units);
        }
    }

    public void Dispose()
    {
        free.Dispose();
        desks.Dispose();
    }
}
