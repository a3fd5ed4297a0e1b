using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Doors.Forms.Tei;

/// <summary>What is written on or about the document beside its text. Of foreign matter only the lines are told: its words leave by no door.</summary>
internal static class TeiBack
{
    /// <summary>The id of a footnote.</summary>
    public static string IdOfNote(string number) => $"note-{number}";

    public static void Write(TeiXml tei, ArchivalRecord record)
    {
        if (record.Apparatus.Count == 0)
        {
            return;
        }

        tei.Line().Open("back").Line().Open("div", ("type", "apparatus"));
        foreach (var item in record.Apparatus)
        {
            Write(tei.Line(), item);
        }

        tei.Close().Line().Close();
    }

    private static void Write(TeiXml tei, ApparatusItem item)
    {
        var id = item.Kind == ApparatusKind.Footnote ? IdOfNote(item.Label.Split(' ')[^1]) : null;
        tei.Open("note", ("xml:id", id), ("type", item.Kind.Word()), ("n", item.Label));
        if (item.Review is { } review)
        {
            tei.Open("p").Text(item.Label + (review.Reviewer is { } reviewer ? $", by {reviewer}, " : ", "));
            TeiHeader.WriteDate(tei, "date", review.Date);
            tei.Close();
            if (review.Boxes.Count > 0)
            {
                tei.Open("list");
                foreach (var box in review.Boxes)
                {
                    tei.Element("item", box.Label, ("rend", box.IsTicked ? "ticked" : "unticked"));
                }

                tei.Close();
            }
        }
        else
        {
            tei.Text(item.AsPrinted ?? $"In {LineWords.Of(item.Lines)} of the source stands what is no part of the document; it is withheld.");
        }

        tei.Close();
    }
}
