package org.quittance.acceptance.code;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The compiled classes of the product, without those made from schemas, and which module and component each belongs to. */
final class Product {

    static final List<String> MODULES = List.of("persistence", "ejb", "web");
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> location.contains("/org/quittance/"))
            .importPaths(MODULES.stream().map(Product::classes).toList());
    private static final String ROOT = "org.quittance.";

    private Product() {
    }

    static Path classes(String module) {
        Path folder = Sources.PROJECT.resolve(module).resolve("target/classes");
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(folder + " is missing: build the modules before this one");
        }
        return folder;
    }

    static boolean isOurs(JavaClass type) {
        return type.getBaseComponentType().getName().startsWith(ROOT);
    }

    static String module(JavaClass type) {
        String place = type.getBaseComponentType().getSource().orElseThrow().getUri().getPath();
        return MODULES.stream().filter(module -> place.contains("/" + module + "/target/classes/")).findFirst()
                .orElseThrow();
    }

    /** The business word a class belongs to; {@code web} for everything of the web module. */
    static String component(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    static DescribedPredicate<JavaClass> inModule(String module) {
        return DescribedPredicate.describe("in module " + module, type -> isOurs(type) && module(type).equals(module));
    }
}
