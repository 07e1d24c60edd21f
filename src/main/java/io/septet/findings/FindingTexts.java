package io.septet.findings;

import io.septet.findings.WordedFindings.WordedFinding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says findings in the language of the reader at the keyboard: a day among the arguments as that language writes days, and
 * several things with its comma between them.
 */
@Component
public class FindingTexts {

    private final MessageSource texts;
    private final DayWording days;

    FindingTexts(MessageSource texts, DayWording days) {
        this.texts = texts;
        this.days = days;
    }

    /** One sentence. */
    public String sentence(Finding finding) {
        Locale reader = LocaleContextHolder.getLocale();
        Object[] arguments = finding.arguments().stream()
                .map(argument -> worded(argument, reader))
                .toArray();
        return texts.getMessage(finding.code(), arguments, finding.code(), reader);
    }

    /** A sentence per line. */
    public String sentences(List<Finding> findings) {
        return findings.stream().map(this::sentence).distinct().collect(Collectors.joining("\n"));
    }

    /** By field, the first sentence about it. */
    public Map<String, String> byPath(Refused refused) {
        return refused.findings().stream()
                .collect(Collectors.toMap(Finding::path, this::sentence, (first, second) -> first));
    }

    /** Each with its sentence. */
    public WordedFindings worded(List<Finding> findings) {
        return new WordedFindings(findings.stream()
                .map(finding -> new WordedFinding(finding.path(), sentence(finding)))
                .toList());
    }

    private Object worded(Object argument, Locale reader) {
        if (argument instanceof LocalDate day) {
            return days.day(day, reader);
        }
        if (argument instanceof Wording owners) {
            return owners.in(reader);
        }
        if (argument instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> String.valueOf(worded(one, reader)))
                    .collect(Collectors.joining(texts.getMessage("form.listSeparator", null, reader)));
        }
        return argument;
    }
}
