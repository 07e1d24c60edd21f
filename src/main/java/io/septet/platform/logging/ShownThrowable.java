package io.septet.platform.logging;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What was thrown, with its message, and those of its causes, in one line each. */
record ShownThrowable(IThrowableProxy thrown) implements IThrowableProxy {

    @Override
    public String getMessage() {
        return Shown.of(thrown.getMessage());
    }

    @Override
    public String getOverridingMessage() {
        return Shown.of(thrown.getOverridingMessage());
    }

    @Override
    public String getClassName() {
        return thrown.getClassName();
    }

    @Override
    public StackTraceElementProxy[] getStackTraceElementProxyArray() {
        return thrown.getStackTraceElementProxyArray();
    }

    @Override
    public int getCommonFrames() {
        return thrown.getCommonFrames();
    }

    @Override
    public @Nullable IThrowableProxy getCause() {
        return thrown.getCause() == null ? null : new ShownThrowable(thrown.getCause());
    }

    @Override
    public IThrowableProxy @Nullable [] getSuppressed() {
        return thrown.getSuppressed() == null
                ? null
                : Arrays.stream(thrown.getSuppressed()).map(ShownThrowable::new).toArray(IThrowableProxy[]::new);
    }

    @Override
    public boolean isCyclic() {
        return thrown.isCyclic();
    }
}
