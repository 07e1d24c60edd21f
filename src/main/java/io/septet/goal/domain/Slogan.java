package io.septet.goal.domain;

import java.util.regex.Pattern;

/**
 * Tells a slogan from a goal: "improve efficiency", 提升市场影响力. A slogan begins with a verb of betterment and goes on
 * with hardly more than one notion and no number.
 */
final class Slogan {

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:to |we |will |further |continuously |greatly |significantly )*"
                    + "(?:improv|increas|enhanc|strengthen|optimi[sz]|boost|rais|expand|promot|better)\\w*"
                    + "(?:\\s+[\\p{L}'’-]+){0,4}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CHINESE = Pattern.compile("(?:全面|进一步|持续|大幅|显著|有效|切实|不断|努力|着力|继续)*"
            + "(?:提升|提高|增强|加强|强化|优化|改善|改进|推动|促进|推进|扩大|完善|深化|加大|做好)"
            + "[\\p{IsHan}、]{0,10}");

    private Slogan() {}

    static boolean is(String text) {
        String plain = text.strip().replaceFirst("[.!。！]+$", "");
        return ENGLISH.matcher(plain).matches() || CHINESE.matcher(plain).matches();
    }
}
