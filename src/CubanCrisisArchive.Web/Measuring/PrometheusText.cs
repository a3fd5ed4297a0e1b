using System.Globalization;
using System.Text;
using OpenTelemetry.Metrics;

namespace CubanCrisisArchive.Web.Measuring;

/// <summary>
/// Writes measures in Prometheus' text format 0.0.4, named by OpenTelemetry's rules for it: dots become underscores, the unit is added,
/// sums that only grow end in <c>_total</c>, all others are gauges.
/// </summary>
internal sealed class PrometheusText
{
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["s"] = "_seconds",
        ["ms"] = "_milliseconds",
        ["By"] = "_bytes",
    };

    private readonly StringBuilder text = new();

    public override string ToString() => text.ToString();

    public void Write(Metric metric)
    {
        var isCounter = metric.MetricType is MetricType.LongSum or MetricType.DoubleSum;
        var isHistogram = metric.MetricType is MetricType.Histogram;
        if (metric.MetricType is MetricType.ExponentialHistogram)
        {
            return;
        }

        var name = NameOf(metric.Name, metric.Unit) + (isCounter ? "_total" : string.Empty);
        text.Append("# HELP ").Append(name).Append(' ').Append(Escaped(metric.Description, isLabel: false)).Append('\n');
        text.Append("# TYPE ").Append(name).Append(' ').Append(TypeOf(isCounter, isHistogram)).Append('\n');
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            if (isHistogram)
            {
                WriteHistogram(name, point);
            }
            else
            {
                WriteLine(name, LabelsOf(point), ValueOf(metric.MetricType, point));
            }
        }
    }

    internal static string NameOf(string name, string unit)
    {
        var plain = string.Concat(name.Select(character => char.IsAsciiLetterOrDigit(character) ? character : '_'));
        var suffix = Units.GetValueOrDefault(unit, string.Empty);
        return plain.EndsWith(suffix, StringComparison.Ordinal) ? plain : plain + suffix;
    }

    internal static string Escaped(string? value, bool isLabel)
    {
        var escaped = (value ?? string.Empty).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        return isLabel ? escaped.Replace("\"", "\\\"", StringComparison.Ordinal) : escaped;
    }

    private static string TypeOf(bool isCounter, bool isHistogram) => (isCounter, isHistogram) switch
    {
        (true, _) => "counter",
        (_, true) => "histogram",
        _ => "gauge",
    };

    private static double ValueOf(MetricType type, MetricPoint point) => type switch
    {
        MetricType.LongSum or MetricType.LongSumNonMonotonic => point.GetSumLong(),
        MetricType.DoubleSum or MetricType.DoubleSumNonMonotonic => point.GetSumDouble(),
        MetricType.LongGauge => point.GetGaugeLastValueLong(),
        _ => point.GetGaugeLastValueDouble(),
    };

    private static string LabelsOf(MetricPoint point)
    {
        var labels = new List<string>();
        foreach (var (key, value) in point.Tags)
        {
            var said = Convert.ToString(value, CultureInfo.InvariantCulture);
            labels.Add($"{NameOf(key, string.Empty)}=\"{Escaped(said, isLabel: true)}\"");
        }

        return string.Join(',', labels);
    }

    private static string Number(double value) => value switch
    {
        double.PositiveInfinity => "+Inf",
        double.NegativeInfinity => "-Inf",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };

    private void WriteHistogram(string name, MetricPoint point)
    {
        var labels = LabelsOf(point);
        var soFar = 0L;
        foreach (var bucket in point.GetHistogramBuckets())
        {
            soFar += bucket.BucketCount;
            WriteLine(name + "_bucket", $"{labels}{(labels.Length > 0 ? "," : string.Empty)}le=\"{Number(bucket.ExplicitBound)}\"", soFar);
        }

        WriteLine(name + "_sum", labels, point.GetHistogramSum());
        WriteLine(name + "_count", labels, point.GetHistogramCount());
    }

    private void WriteLine(string name, string labels, double value)
    {
        text.Append(name);
        if (labels.Length > 0)
        {
            text.Append('{').Append(labels).Append('}');
        }

        text.Append(' ').Append(Number(value)).Append('\n');
    }
}
