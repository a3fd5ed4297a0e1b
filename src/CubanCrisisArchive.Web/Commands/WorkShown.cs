using System.Globalization;
using Spectre.Console;

namespace CubanCrisisArchive.Web.Commands;

/// <summary>Tells how far work is that takes long: a bar on a terminal, a line every few seconds elsewhere.</summary>
internal static class WorkShown
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    /// <param name="opening">What is said until the work tells how far it is.</param>
    public static Task<T> ShowAsync<T>(string opening, Func<IProgress<WorkProgress>, Task<T>> work) => Terminal.IsInteractive
        ? Terminal.WithBarAsync(opening, task => work(new Bar(task, opening)))
        : work(new Lines(opening));

    private static string Words(string opening, WorkProgress value) => string.Create(
        CultureInfo.InvariantCulture, $"{opening}: {value.Done} of {value.Found} {value.Unit}, {value.PerSecond:0} a second, {value.TimeLeft ?? TimeSpan.Zero:h\\:mm\\:ss} left");

    private sealed class Bar(ProgressTask task, string opening) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value)
        {
            task.MaxValue = value.Found;
            task.Value = value.Done;
            task.Description = Words(opening, value);
        }
    }

    private sealed class Lines(string opening) : IProgress<WorkProgress>
    {
        private TimeSpan last;

        public void Report(WorkProgress value)
        {
            if (value.Elapsed - last >= BetweenLines)
            {
                last = value.Elapsed;
                Terminal.Out.WriteLine(Words(opening, value));
            }
        }
    }
}
