package io.septet.goal.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a word is worth in a goal. Which words these are, process owners say. */
public enum Meaning {

    /** Counts for nothing: of, the. */
    FILLER,

    /** Can mean anything: efficiency, 影响力, better, 好. */
    HOLLOW,

    /** Promises more of something, and is fulfilled by anything: improve, 做好. */
    PROMISE,

    /** Assures that it can be done, without a reason: hard work, 没问题. */
    ASSURANCE,

    /** Appeals to what is above everybody, without naming a goal: strategy, 公司要求. */
    APPEAL,

    /** Can be counted: rate, 周期. */
    MEASURE,

    /** Is done or is not: launch, 签约. */
    RESULT,

    /** What a number counts: days, 家. */
    UNIT,

    /** A word in which no shorter one is looked for: 满意度 is not 满意. */
    PLAIN;

    /** The word for it in the table. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for any other word */
    public static Meaning of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Meaning::word).toList();
    }
}
