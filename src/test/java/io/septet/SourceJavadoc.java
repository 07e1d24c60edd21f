package io.septet;

import static java.util.stream.Collectors.joining;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.springdoc.core.providers.JavadocProvider;

/** What the sources say of classes, methods and parameters, for the page about {@code /api}. */
final class SourceJavadoc implements JavadocProvider {

    private static final Path SOURCES = Path.of("src/main/java");

    private record Said(String prose, Map<String, String> ofParameters) {

        static final Said NOTHING = new Said("", Map.of());
    }

    private final Map<String, Said> said = new HashMap<>();

    SourceJavadoc() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(DocTrees.instance(task), String.valueOf(unit.getPackageName())).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getClassJavadoc(Class<?> type) {
        return said(type.getName()).prose();
    }

    @Override
    public Map<String, String> getRecordClassParamJavadoc(Class<?> type) {
        return said(type.getName()).ofParameters();
    }

    @Override
    public String getMethodJavadocDescription(Method method) {
        return said(name(method)).prose();
    }

    @Override
    public String getParamJavadoc(Method method, String name) {
        return said(name(method)).ofParameters().get(name);
    }

    @Override
    public String getMethodJavadocReturn(Method method) {
        return null;
    }

    @Override
    public Map<String, String> getMethodJavadocThrows(Method method) {
        return Map.of();
    }

    @Override
    public String getFieldJavadoc(Field field) {
        return null;
    }

    @Override
    public String getFirstSentence(String text) {
        return text.contains(".") ? text.substring(0, text.indexOf('.') + 1) : text;
    }

    private Said said(String name) {
        return said.getOrDefault(name, Said.NOTHING);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getName() + "." + method.getName();
    }

    private static String prose(List<? extends DocTree> words) {
        return words.stream()
                .map(DocTree::toString)
                .collect(joining())
                .replaceAll("\\{@\\w+ (?:[\\w.]+[.#])?(\\w+)[^}]*}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private final class Reader extends TreePathScanner<Void, Void> {

        private final DocTrees comments;
        private String around;

        Reader(DocTrees comments, String in) {
            this.comments = comments;
            this.around = in;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            String outer = around;
            around = outer + (said.containsKey(outer) ? "$" : ".") + type.getSimpleName();
            keep(around);
            super.visitClass(type, nothing);
            around = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            keep(around + "." + method.getName());
            return super.visitMethod(method, nothing);
        }

        private void keep(String name) {
            DocCommentTree comment = comments.getDocCommentTree(getCurrentPath());
            if (comment == null) {
                said.put(name, Said.NOTHING);
                return;
            }
            Map<String, String> parameters = new HashMap<>();
            for (DocTree tag : comment.getBlockTags()) {
                if (tag instanceof ParamTree parameter) {
                    parameters.put(parameter.getName().toString(), prose(parameter.getDescription()));
                }
            }
            said.put(name, new Said(prose(comment.getFullBody()), parameters));
        }
    }
}
