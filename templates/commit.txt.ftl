<#ftl output_format="Line">
${subject}

<#list body>
<#items as line>
${line}
</#items>

</#list>
<#list trailers as trailer>
${trailer.key}: ${trailer.value}
</#list>
