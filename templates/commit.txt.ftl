<#ftl output_format="Line">
${subject}

<#list trailers as trailer>
${trailer.key}: ${trailer.value}
</#list>
