package io.septet.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.septet.directory.PersonId;
import io.septet.findings.LongText;
import io.septet.platform.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Communication plan and decision rules as people edit them (R5, R6). Times of day are texts such as {@code 9:30}. */
public record Agreement(
        DayOfWeek meetingDay,
        @Size(max = 10) String meetingTime,
        Integer meetingMinutes,
        Integer deepDiveEveryWeeks,
        @Size(max = 10) String dailyUpdateBy,
        DayOfWeek weeklySummaryOn,
        @Size(max = 20) List<@NotNull @Valid Step> emergencyPath,
        @Size(max = 500) String urgentChannel,
        @Size(max = 500) String importantChannel,
        @Size(max = 500) String routineChannel,
        @Size(max = 500) String documents,
        BigDecimal spendingLimit,
        boolean strategicFirst,
        @LongText @Size(max = 1000) String early,
        @LongText @Size(max = 1000) String late,
        @LongText @Size(max = 4000) @Nullable String further) {

    static final int LONGEST_RULES = 3_900;

    @JsonCreator
    public Agreement {
        emergencyPath = emergencyPath == null ? List.of() : emergencyPath;
    }

    /** An agreement without further rules. */
    public Agreement(
            DayOfWeek meetingDay,
            String meetingTime,
            Integer meetingMinutes,
            Integer deepDiveEveryWeeks,
            String dailyUpdateBy,
            DayOfWeek weeklySummaryOn,
            List<Step> emergencyPath,
            String urgentChannel,
            String importantChannel,
            String routineChannel,
            String documents,
            BigDecimal spendingLimit,
            boolean strategicFirst,
            String early,
            String late) {
        this(
                meetingDay,
                meetingTime,
                meetingMinutes,
                deepDiveEveryWeeks,
                dailyUpdateBy,
                weeklySummaryOn,
                emergencyPath,
                urgentChannel,
                importantChannel,
                routineChannel,
                documents,
                spendingLimit,
                strategicFirst,
                early,
                late,
                null);
    }

    /** A step of the emergency path. */
    public record Step(@Size(max = 64) PersonId whom, Integer afterHours) {}

    /** The same with further rules below its own. */
    Agreement withFurther(@Nullable String rules) {
        String all = Stream.of(further, rules).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return new Agreement(
                meetingDay,
                meetingTime,
                meetingMinutes,
                deepDiveEveryWeeks,
                dailyUpdateBy,
                weeklySummaryOn,
                emergencyPath,
                urgentChannel,
                importantChannel,
                routineChannel,
                documents,
                spendingLimit,
                strategicFirst,
                early,
                late,
                PlainText.orNull(PlainText.shortened(all, LONGEST_RULES)));
    }

    /** What was agreed before. */
    public static Agreement of(CommunicationPlan communication, DecisionRules rules) {
        return new Agreement(
                communication.meetingDay(),
                communication.meetingTime().toString(),
                communication.meetingMinutes(),
                communication.deepDiveEveryWeeks(),
                communication.dailyUpdateBy().toString(),
                communication.weeklySummaryOn(),
                communication.emergencyPath().stream()
                        .map(step -> new Step(step.whom(), step.afterHours()))
                        .toList(),
                communication.urgentChannel(),
                communication.importantChannel(),
                communication.routineChannel(),
                communication.documents(),
                rules.spendingLimit(),
                rules.strategicFirst(),
                rules.early(),
                rules.late(),
                rules.further());
    }
}
