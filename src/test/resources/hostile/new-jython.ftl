<#assign run="freemarker.template.utility.JythonRuntime"?new()>${run}
