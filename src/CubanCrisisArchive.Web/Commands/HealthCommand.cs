using System.CommandLine;

namespace CubanCrisisArchive.Web.Commands;

/// <summary>Asks a running site whether it is ready: a container's health check needs no other program.</summary>
internal sealed class HealthCommand
{
    /// <summary>Well under the five seconds after which a container's engine gives up.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly Option<string> url = new("--url")
    {
        Description = "Address of the running site.",
        DefaultValueFactory = _ => "http://localhost:5000",
        HelpName = "URL",
    };

    public Command Describe()
    {
        var command = new Command("health", "Asks a running site whether it is ready.") { url };
        command.Validators.Add(result =>
        {
            if (!Uri.TryCreate(result.GetValue(url), UriKind.Absolute, out _))
            {
                result.AddError($"'{result.GetValue(url)}' is not an address: write http://localhost:5000");
            }
        });
        command.SetAction((line, cancellationToken) => RunAsync(line.GetValue(url)!, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string site, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(new Uri(new Uri(site), "/health/ready"), cancellationToken);
            await Console.Out.WriteLineAsync(await answer.Content.ReadAsStringAsync(cancellationToken));
            return answer.IsSuccessStatusCode ? ExitCode.Fine : ExitCode.Problems;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"Nothing answers at {site}: {e.Message}");
            return ExitCode.Problems;
        }
    }
}
