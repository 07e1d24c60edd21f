package io.septet.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code septet.plan.*}: what the forms propose where nothing is agreed yet (R5, R6); the defaults stand in
 * {@code application.yaml}. Words for channels and consequences that are not set come from the texts, in the language of
 * the person who opens the form.
 *
 * @param meetingMinutes length of the weekly meeting
 * @param deepDiveEveryWeeks weeks between two deep dives
 * @param emergencyPath who is told in an emergency, and after how many hours
 * @param spendingLimit what is spent above needs the overall lead
 * @param strategicFirst whether strategic projects go first when resources conflict
 */
@Validated
@ConfigurationProperties("septet.plan")
record PlanSettings(
        @NotNull DayOfWeek meetingDay,
        @NotNull LocalTime meetingTime,
        @Min(1) @Max(480) int meetingMinutes,
        @Min(1) @Max(52) int deepDiveEveryWeeks,
        @NotNull LocalTime dailyUpdateBy,
        @NotNull DayOfWeek weeklySummaryOn,
        @DefaultValue List<@Valid Step> emergencyPath,
        String urgentChannel,
        String importantChannel,
        String routineChannel,
        String documents,
        @NotNull @DecimalMin("0") BigDecimal spendingLimit,
        boolean strategicFirst,
        String early,
        String late) {

    /** A step of the emergency path, by the role of whom it tells. */
    record Step(@NotNull Role whom, @PositiveOrZero int afterHours) {}

    /** Roles that a person has in every project. */
    enum Role {
        COORDINATOR,
        /** The supervisor (主管): head of the department that leads the project. */
        HEAD_OF_LEADING_DEPARTMENT,
        /** The product head (产品负责人), in charge of the whole project. */
        OVERALL_LEAD
    }
}
