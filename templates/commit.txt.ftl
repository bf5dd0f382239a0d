<#ftl output_format="Line">
${subject}

<#list body as line>
${line}
</#list>
<#if body?has_content>

</#if>
<#list trailers as trailer>
${trailer.key}: ${trailer.value}
</#list>
