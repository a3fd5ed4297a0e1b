using System.Globalization;
using CubanCrisisArchive.Web.StaticSite;
using Spectre.Console;

namespace CubanCrisisArchive.Web.Commands;

/// <summary>Tells how far the writing of the site as files is: a bar on a terminal, a line every few seconds elsewhere.</summary>
internal static class ExportProgress
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    public static Task<StaticSiteReport> ShowAsync(Func<IProgress<StaticSiteProgress>, Task<StaticSiteReport>> write) => Terminal.IsInteractive
        ? Terminal.Out.Progress()
            .AutoClear(enabled: true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(context => write(new Bar(context.AddTask("Copying the archive"))))
        : write(new Lines());

    private static string Words(StaticSiteProgress value) => string.Create(
        CultureInfo.InvariantCulture, $"{value.Done} of {value.Found} files, {value.PerSecond:0} a second, {value.TimeLeft ?? TimeSpan.Zero:h\\:mm\\:ss} left");

    private sealed class Bar(ProgressTask task) : IProgress<StaticSiteProgress>
    {
        public void Report(StaticSiteProgress value)
        {
            task.MaxValue = value.Found;
            task.Value = value.Done;
            task.Description = Words(value);
        }
    }

    private sealed class Lines : IProgress<StaticSiteProgress>
    {
        private TimeSpan last;

        public void Report(StaticSiteProgress value)
        {
            if (value.Elapsed - last >= BetweenLines)
            {
                last = value.Elapsed;
                Terminal.Out.WriteLine(Words(value));
            }
        }
    }
}
