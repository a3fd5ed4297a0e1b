namespace CubanCrisisArchive.Records.Citations.InText;

/// <summary>What kind of document words of a text cite: coarser than a record's own kind, for writers call one document many things.</summary>
public enum CitedKind
{
    /// <summary>A letter or message of one person or government to another.</summary>
    Message,
    Telegram,

    /// <summary>A statement, declaration or proclamation made in public.</summary>
    Statement,
    Speech,

    /// <summary>A resolution of a parliament or council.</summary>
    Resolution,

    /// <summary>A treaty, pact or charter.</summary>
    Treaty,

    /// <summary>An article, story or bulletin of the press.</summary>
    Article,

    /// <summary>An exchange of several messages, spoken of as one thing.</summary>
    Exchange,
}
