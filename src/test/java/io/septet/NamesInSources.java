package io.septet;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The texts in the sources that are names to the engine, and what is done with them. */
final class NamesInSources {

    private static final Path SOURCES = Path.of("src/main/java");

    /** Methods that give a variable its value. */
    private static final Set<String> SETTING =
            Set.of("setVariable", "setVariableLocal", "with", "and", "Map.of", "Map.entry");

    /** Methods whose first text is the name of something in a model. */
    private static final Set<String> ASKING = Set.of(
            "getVariable",
            "getVariableLocal",
            "hasVariable",
            "removeVariable",
            "setVariable",
            "setVariableLocal",
            "processVariableValueEquals",
            "processInstanceVariableEquals",
            "variableValueEquals",
            "variableName",
            "fact",
            "taskDefinitionKey",
            "taskDefinitionKeyIn",
            "activityId",
            "messageEventSubscriptionName",
            "createMessageCorrelation",
            "startProcessInstanceByKey",
            "processDefinitionKey");

    /** A text in the sources. */
    record Written(String text, String file, long line) {

        @Override
        public String toString() {
            return "\"%s\" in %s:%d".formatted(text, file, line);
        }
    }

    private final List<Written> constants = new ArrayList<>();
    private final List<Written> inCalls = new ArrayList<>();
    private final List<Written> all = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> given = new TreeSet<>();
    private final Set<String> asked = new TreeSet<>();

    NamesInSources() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(unit, Trees.instance(task).getSourcePositions()).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every text but those of annotations. */
    List<Written> all() {
        return List.copyOf(all);
    }

    /** The texts of constants. */
    List<Written> constants() {
        return List.copyOf(constants);
    }

    /** The texts that are handed to the engine as they stand, where a constant should be. */
    List<Written> inCalls() {
        return List.copyOf(inCalls);
    }

    /** The variables that something gives a value to. */
    Set<String> given() {
        return values(given);
    }

    /** The names that something asks the engine for. */
    Set<String> asked() {
        return values(asked);
    }

    private Set<String> values(Set<String> constants) {
        Set<String> names = new TreeSet<>();
        constants.forEach(constant -> names.add(value(constant)));
        return names;
    }

    /** The text of a constant, which may be that of another one. */
    private String value(String constant) {
        String value = values.get(constant);
        return value == null ? constant : value(value);
    }

    private final class Reader extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String type;

        private Reader(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
            this.type = Path.of(unit.getSourceFile().getName())
                    .getFileName()
                    .toString()
                    .replace(".java", "");
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
            return null;
        }

        @Override
        public Void visitImport(ImportTree imported, Void nothing) {
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) {
                all.add(written(literal, text));
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            ExpressionTree initial = variable.getInitializer();
            if (initial != null && variable.getModifiers().getFlags().contains(Modifier.STATIC)) {
                if (initial instanceof LiteralTree literal && literal.getValue() instanceof String text) {
                    constants.add(written(literal, text));
                    values.put(type + "." + variable.getName(), text);
                } else {
                    values.put(type + "." + variable.getName(), qualified(initial));
                }
            }
            return super.visitVariable(variable, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree created, Void nothing) {
            boolean isConstant = Stream.iterate(getCurrentPath(), path -> path != null, TreePath::getParentPath)
                    .map(TreePath::getLeaf)
                    .anyMatch(around -> around instanceof VariableTree variable
                            && variable.getModifiers().getFlags().contains(Modifier.STATIC));
            if (created.getIdentifier().toString().equals("TaskKey") && !isConstant) {
                handed(created.getArguments());
            }
            return super.visitNewClass(created, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            String whole = call.getMethodSelect().toString();
            String method = whole.substring(whole.lastIndexOf('.') + 1);
            if (ASKING.contains(method)) {
                handed(call.getArguments());
                call.getArguments().forEach(argument -> asked.add(qualified(argument)));
            }
            if (SETTING.contains(method) || SETTING.contains(whole)) {
                call.getArguments().forEach(argument -> given.add(qualified(argument)));
            }
            return super.visitMethodInvocation(call, nothing);
        }

        private void handed(List<? extends ExpressionTree> arguments) {
            for (ExpressionTree argument : arguments) {
                if (argument instanceof LiteralTree literal && literal.getValue() instanceof String text) {
                    inCalls.add(written(literal, text));
                }
            }
        }

        /** A constant with the type that it is in. */
        private String qualified(ExpressionTree constant) {
            String name = constant.toString();
            return name.matches("[A-Z_]+") ? type + "." + name : name;
        }

        private Written written(Tree tree, String text) {
            long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
            Path file = SOURCES.relativize(Path.of(unit.getSourceFile().getName()));
            return new Written(text, file.toString(), line);
        }
    }
}
